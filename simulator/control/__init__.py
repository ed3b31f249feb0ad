"""The control API: people, their phones, trouble and time, over HTTP."""
