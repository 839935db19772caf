# A fact whose origin is not described.
# focus: <fact/05>
# path: d:origin
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <fact/05> d:origin <origin/person/nobody> . <origin/person/nobody> rdfs:label "nobody" }
