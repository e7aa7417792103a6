"""InfoView AI. `streamlit run app.py` and `infoview app` start the same product with the same guards.

Streamlit finds the `st.App` below by reading this file and serves it; then it runs the file again as `__main__`, once
per visit and click, to draw the page.
"""

import streamlit as st

if __name__ == "__main__":
    from infoview_ai.ui.product import product
    from infoview_ai.ui.shell import show

    show(product)
else:
    from infoview_ai.ui.asgi import guards

    app = st.App(__file__, **guards())
