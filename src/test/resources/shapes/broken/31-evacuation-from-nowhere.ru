# An evacuation from nowhere.
# focus: <fact/14>
# path: d:from
# constraint: sh:MinCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <fact/14> d:from <place/graustark/edelweiss> }
