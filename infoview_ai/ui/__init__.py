"""The Streamlit pages: they read state, call one function and show the result."""
