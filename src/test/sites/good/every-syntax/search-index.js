var searchIndex = {"kinds":{"issues":0,"background":2,"quotes":3,"actors":4,"timeline":6,"glossary":8,"pages":9,"sources":11},"pages":[0],"words":["0*"]};
