# A position whose speaker is no actor.
# focus: <fact/05>
# path: d:speaker
# constraint: sh:NodeConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

INSERT DATA { <fact/05> d:speaker <origin/person/reader> . <origin/person/reader> d:name "reader" }
