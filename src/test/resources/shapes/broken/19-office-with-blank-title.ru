# An office whose title is blank.
# focus: <fact/02>
# path: d:title
# constraint: sh:PatternConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/02> d:title "opposition leader" } ;
INSERT DATA { <fact/02> d:title " " }
