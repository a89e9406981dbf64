"""Tables of a result: a row for each polygon or point and date."""
