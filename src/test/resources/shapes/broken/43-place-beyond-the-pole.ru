# A place north of the pole.
# focus: <place/graustark/edelweiss>
# path: geo:lat
# constraint: sh:MaxInclusiveConstraintComponent
BASE <https://w3id.org/demarche/kg/>
PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>

DELETE DATA { <place/graustark/edelweiss> geo:lat 45.0 } ;
INSERT DATA { <place/graustark/edelweiss> geo:lat 95.0 }
