"""What turns a picture into a material that a renderer can use."""
