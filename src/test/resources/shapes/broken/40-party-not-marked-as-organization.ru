# A party that is marked as an actor and not as an organization.
# focus: <organization/blue-party>
# path: none
# constraint: sh:ClassConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <organization/blue-party> a d:Organization }
