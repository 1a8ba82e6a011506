/** French words for what is counted, as in `counted-words-en.ts`. */
export const countedWordsFr = `
persons||personne individu homme femme adulte fille garcon ressortissant habitant travailleur victime passager beneficiaire membre repondant eleve etudiant enseignant demandeur agent blesse
persons|arrivals|arrivee entree arrivant
persons|departures|depart
persons|refugees|refugie
persons|displaced|deplace pdi
persons|returns|retourne rapatrie retour
persons|children|enfant mineur nourrisson
persons|unaccompanied-children|mna
persons|dead-or-missing|mort deces disparu noye
persons|disembarked|debarquement
households||menage famille
events|detected|interpellation
events|crossings|franchissement traversee passage
events||attaque evenement tentative cas naufrage
applications|applications|demande
places|reception|lit
items||bateau tente abri ecole hopital vehicule embarcation maison logement repas pays entretien enquete projet localite
|registered|enregistre recense
|detected|detecte interpelle
|intercepted|intercepte
|disembarked|debarque
|arrivals|entres entrees
|displaced|deplacee deplacees
|returns|retournee retournees rapatriee rapatriees
|dead-or-missing|tue morte mortes noyee noyees disparue disparues
|reached|assiste atteint aidee aidees
|in-need|besoin
|present|bloque
|reception|heberge accueilli hebergee hebergees accueillie accueillies
persons||infirmier infirmiere medecin sage-femme sages-femmes benevole volontaire employe civils combattant soldat detenu otage prisonnier journaliste commercant mere bebe orphelin veuve jeunes apprenant candidat electeur presents presentes excuses excusees eleveur pecheur agriculteur paysan ecolier sinistre sinistree rescape expulse survivant survivante refoule humanitaire
~persons||usager chauffeur responsable militaires policier
~events||naissance appel bombardement frappe affrontement inondation seisme viol enlevement manifestation agression accouchement plainte alerte visite
~items||puits forage citerne pompe robinet bache matelas couverture seau bidon moustiquaire livre manuel uniforme ordinateur carte bon certificat passeport camion voiture moto avion helicoptere navire pont route hutte ferme champ arbre animaux chevre mouton vache tete sac boite bouteille panier pain vaccin flacon salle classe batiment eglise mosquee marche boutique entreprise banque tribunal bureau bureaux guichet entrepot poste zone quartier departement wilaya gouvernorat etat ile ville hameau hameaux agence comite conseil reseau reseaux secteur equipe groupe nationalite langue activite formation atelier reunion seance cours campagne rapport recommandation mesure accord contrat don paiement transfert livraison vol trajet convoi ong partenaire etablissement hectare poteau pirogue colline
`;
