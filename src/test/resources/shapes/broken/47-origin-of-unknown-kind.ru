# An origin of a kind that is none of the three.
# focus: <origin/program/scout>
# path: d:originKind
# constraint: sh:InConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX d: <https://w3id.org/demarche/ontology#>

DELETE DATA { <origin/program/scout> d:originKind "program" } ;
INSERT DATA { <origin/program/scout> d:originKind "owl" }
