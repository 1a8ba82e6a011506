/**
 * English words for what is counted, singular, a line each: unit, measure, words. Words without a unit say what was done with what is counted.
 */
export const countedWordsEn = `
persons||people person individual man men woman women adult girl boy national staff worker resident citizen survivor victim patient passenger beneficiary member participant attendee attendant respondent pupil student teacher farmer foreigner seeker migrant caller smuggler trafficker volunteer life live guard officer traveller civilian caregiver
persons|arrivals|arrival newcomer entrant entry
persons|departures|departure
persons|refugees|refugee
persons|displaced|idp evacuee
persons|returns|returnee return repatriation
persons|children|child children minor infant newborn
persons|unaccompanied-children|uasc umc unaccompanied
persons|dead-or-missing|death dead fatality missing drowned casualty
persons|disembarked|disembarkation
persons|applications|applicant
persons|registered|registration
persons|population|population inhabitant
households||household family hh hhs
events|detected|detection apprehension
events|crossings|crossing
events|intercepted|interception pushback
events||incident attack event attempt evacuation shipwreck case violation arrest rescue
applications|applications|application claim
applications|intentions|intention attestation
decisions|decisions|decision grant rejection
places|reception|bed place capacity spot
items||boat tent kit site camp centre center shelter school hospital clinic facility vehicle vessel dinghy blanket house home building meal municipality village district organization organisation ngo partner project survey interview package parcel dose country location item point visa ticket consultation session settlement community flight bus truck dwelling classroom desk voucher
|registered|registered recorded enrolled
|detected|detected apprehended identified
|intercepted|intercepted
|disembarked|disembarked
|arrivals|arrived entered landed arriving arrive
|departures|departed
|returns|returned repatriated returning
|displaced|displaced uprooted
|dead-or-missing|died killed drowned perished
|reached|reached assisted supported received served
|in-need|need
|present|present stranded
|pending|pending backlog
|reception|accommodated sheltered hosted
|applications|applied
|crossings|crossed
`;
