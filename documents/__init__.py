"""Word, Excel and calendar files: data in, bytes out."""
