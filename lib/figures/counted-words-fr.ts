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
|arrivals|arrive entres entrees
|displaced|deplacee deplacees
|returns|retournee retournees rapatriee rapatriees
|dead-or-missing|tue morte mortes noyee noyees disparue disparues
|reached|assiste atteint aidee aidees
|in-need|besoin
|present|bloque
|reception|heberge accueilli hebergee hebergees accueillie accueillies
persons||infirmier infirmiere medecin sage-femme sages-femmes benevole volontaire employe civils combattant soldat detenu otage prisonnier journaliste commercant mere bebe orphelin veuve jeunes adolescent apprenant candidat electeur presents presentes excuses excusees eleveur pecheur agriculteur paysan ecolier sinistre sinistree rescape expulse survivant survivante refoule humanitaire occupant
~persons||usager client chauffeur expert responsable militaires policier leader
~events||naissance appel bombardement frappe affrontement inondation seisme viol enlevement explosion manifestation violation agression hospitalisation admission consultation accouchement infection plainte alerte expulsion visite
~items||puits forage latrine citerne pompe robinet bache matelas couverture seau jerrican bidon moustiquaire livre manuel uniforme ordinateur carte bon certificat passeport camion voiture moto ambulance avion helicoptere navire bus pont route case hutte ferme champ arbre animal animaux chevre mouton vache tete sac boite carton bouteille ration panier pain vaccin dose flacon test salle classe batiment structure eglise mosquee marche boutique entreprise banque hotel prison tribunal bureau bureaux guichet entrepot poste point zone quartier province region departement district canton prefecture wilaya gouvernorat etat ile ville hameau hameaux agence institution association comite conseil reseau reseaux secteur equipe groupe nationalite langue programme initiative activite formation atelier reunion mission seance cours campagne rapport article recommandation mesure accord contrat don contribution paiement transfert livraison vol trajet convoi ong partenaire etablissement hectare poteau pirogue colline
`;
