# An office that a country holds.
# focus: <fact/02>
# path: d:person
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/02> d:person <person/ben-stone> } ;
INSERT DATA { <fact/02> d:person <country/graustark> }
