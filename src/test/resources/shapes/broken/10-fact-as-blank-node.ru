# A fact that is a blank node.
# focus: blank
# path: none
# constraint: sh:NodeKindConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX communicationKind: <https://w3id.org/demarche/communication-kind/>
PREFIX d: <https://w3id.org/demarche/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>

INSERT DATA { [] a d:Communication , d:Fact ; rdfs:label "Meeting of the Blue Party"@en ;
    d:kind communicationKind:meeting ; d:participant <organization/blue-party> ;
    d:article <article/zenda> ; d:mainEvidence <evidence/08/310-330> ; d:evidence <evidence/08/310-330> }
