"""Books, pens, paper and what else is on a desk."""
