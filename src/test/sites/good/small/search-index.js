var searchIndex = {"kinds":{"issues":0,"background":2,"quotes":3,"actors":4,"timeline":6,"glossary":7,"pages":8,"sources":10},"pages":[0],"words":["1*"]};
