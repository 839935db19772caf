# An evacuation of fewer people than none.
# focus: <fact/13>
# path: d:planned
# constraint: sh:MinInclusiveConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/13> d:planned 400 } ;
INSERT DATA { <fact/13> d:planned -400 }
