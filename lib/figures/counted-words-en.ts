/**
 * English words for what is counted, singular, a line each: unit, measure, words. Words without a unit say what was done with what is counted. `~` before
 * the unit: only where they stand behind a number.
 */
export const countedWordsEn = `
persons||ind inds pers indiv people person individual man men woman women adult girl boy national staff worker resident citizen survivor victim patient passenger beneficiary member participant attendee attendant respondent pupil student teacher farmer foreigner seeker migrant caller smuggler trafficker volunteer life live guard officer traveller civilian caregiver
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
|dead-or-missing|died killed perished
|reached|reached assisted supported received served
|in-need|need
|present|present stranded
|pending|pending backlog
|reception|accommodated sheltered hosted
|applications|applied
|crossings|crossed
persons||nurse doctors midwife midwives trainer fisherman fishermen herder pastoralist fighter soldier detainee hostage prisoner employee labourer journalist trader mother father baby orphan widow youth teenager adolescent learner trainee voter client guardian delegate observer technician medic apologies inmate enumerator mediator deportee peacekeeper toddler household-member elderly pax occupant humanitarian
persons|returns|relocation resettlement
events|displaced|displacement
events||deportation expulsion accident
~persons||graduate candidate customer engineer official expert leader driver user guest host tenant personnel troops authors founder
~events||calls outbreak strike airstrike explosion clash raid protest demonstration flood earthquake landslide kidnapping abduction killing rape injury hospitalization hospitalisation admission birth infection drowning complaint alert visit eviction delivery deliveries stillbirth screening referral
~items||borehole well latrine toilet tank pump tap tarpaulin mattress bucket jerrycan jerrican stove lamp net bednet book textbook uniform tablet laptop computer card cheque certificate permit licence passport container truckload lorry lorries car motorcycle ambulance aircraft plane helicopter ship ferry train tanker convoy road bridge hut farm field tree animal goat sheep cow cattle livestock bag sack carton pallet bottle ration basket loaf loaves vaccine vial test room structure church mosque market shop business company companies bank hotel prison court office branch hub warehouse depot plant station checkpoint base ward province region governorate department county countries state territory island city town neighbourhood canton commune prefecture ministry agency institution association committee council network cluster sector team group unit nationality language programme program initiative activity intervention training workshop meeting mission course campaign report article publication map dataset indicator question recommendation action measure law agreement contract donation contribution payment transfer transaction shipment consignment trip voyage journey school-kit door generator tractor filter poster trailer letter order paper border river chapter restaurant sensor mine area place-of-worship barangay woreda kebele township upazila pharmacy bakery
`;
