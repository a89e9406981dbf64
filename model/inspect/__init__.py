"""What can be said without filling: describe inputs, thumbnails, doctor."""
