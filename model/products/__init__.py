"""What is written: products as GeoTIFFs, and series.json."""
