# An entity that is the same as a page.
# focus: <country/ruritania>
# path: owl:sameAs
# constraint: sh:PatternConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX wd: <http://www.wikidata.org/entity/>

DELETE DATA { <country/ruritania> owl:sameAs wd:Q1 } ;
INSERT DATA { <country/ruritania> owl:sameAs <https://example.org/Q1> }
