/** Finds who brings whom out of which country: evacuations, airlifts and repatriations. */
@NullMarked
package demarche.evacuation;

import org.jspecify.annotations.NullMarked;
