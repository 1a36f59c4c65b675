"""The texts: real, selectable columns whose paragraphs stand where the layout puts them."""
