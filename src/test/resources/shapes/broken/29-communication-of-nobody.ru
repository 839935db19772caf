# A communication without participants.
# focus: <fact/12>
# path: d:participant
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/12> d:participant <place/graustark/edelweiss> }
