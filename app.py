"""InfoView AI. `streamlit run app.py` and `infoview app` start the same product with the same guards."""
