# An evacuation that is planned and completed.
# focus: <fact/13>
# path: d:status
# constraint: sh:MaxCountConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX status: <https://w3id.org/demarche/status/>

INSERT DATA { <fact/13> d:status status:completed }
