# A shortcut for a call that leads one way only.
# focus: <person/ben-stone>
# path: ^d:spokeWith
# constraint: sh:EqualsConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <person/ben-stone> d:spokeWith <person/ada-quill> }
