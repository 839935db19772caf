# A person who is not marked as an actor.
# focus: <person/cora-vale>
# path: none
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { <person/cora-vale> a d:Person ; rdfs:label "Cora Vale"@en ; d:name "Cora Vale" }
