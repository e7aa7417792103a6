"""Language models behind one small protocol: the only place that knows LangChain."""
