# A communication of a kind that is none of the six.
# focus: <fact/12>
# path: d:kind
# constraint: sh:InConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX communicationKind: <https://w3id.org/demarche/communication-kind/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

DELETE DATA { <fact/12> d:kind communicationKind:statement } ;
INSERT DATA { <fact/12> d:kind communicationKind:wink . communicationKind:wink rdfs:label "wink"@en }
