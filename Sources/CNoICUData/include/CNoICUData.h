// Nothing is called: the data stands in for those that Foundation would bring.
