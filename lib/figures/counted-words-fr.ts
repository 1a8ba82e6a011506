/** French words for what is counted, as in `counted-words-en.ts`. */
export const countedWordsFr = `
persons||personne individu homme femme adulte fille garcon ressortissant habitant travailleur victime patient passager beneficiaire membre participant repondant eleve etudiant enseignant demandeur migrant agent blesse
persons|arrivals|arrivee entree arrivant
persons|departures|depart
persons|refugees|refugie
persons|displaced|deplace pdi
persons|returns|retourne rapatrie retour
persons|children|enfant mineur nourrisson
persons|unaccompanied-children|mna
persons|dead-or-missing|mort deces disparu noye
persons|disembarked|debarquement
persons|population|population
households||menage famille
events|detected|detection interpellation
events|crossings|franchissement traversee passage
events|intercepted|interception
events||incident attaque evenement tentative cas naufrage
applications|applications|demande
applications|intentions|intention
decisions|decisions|decision
places|reception|lit place
items||bateau tente site camp centre abri ecole hopital vehicule embarcation maison logement repas commune village pays kit entretien enquete organisation projet localite
|registered|enregistre recense
|detected|detecte interpelle
|intercepted|intercepte
|disembarked|debarque
|arrivals|arrive entre
|displaced|deplacee deplacees
|returns|retournee retournees rapatriee rapatriees
|dead-or-missing|tue morte mortes noyee noyees disparue disparues
|reached|assiste atteint aidee aidees
|in-need|besoin
|present|bloque
|reception|heberge accueilli hebergee hebergees accueillie accueillies
`;
