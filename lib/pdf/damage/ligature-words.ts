/** Words of reports in English, French and Spanish that have letters which fonts draw as one. */
const words = `
national nationals nationality nationalities international internationally nationale nationales nationaux nacional nacionales internacional
cumulative cumulatively population populations situation situations registration registrations protection protections information
identification identified identity documentation education action actions activity activities active actively application applications
organization organizations organisation organisations participation partition participants relation relations relationship relocation
reception recognition reunification detention intention prevention attention retention contention convention conventions
assistance statistics statistical statistic estimate estimates estimated estimation continue continues continued continuing continent
destination destinations distribution distributions operation operations operational section sections position positions additional
addition admission migration migratory integration return nutrition sanitation vaccination communication coordination consultation
consultations implementation institution institutions legislation examination evaluation evaluations indication indications
question questions questionnaire mention mentioned section reaction restriction restrictions construction production reduction
executive objective objectives initiative initiatives alternative alternatives respective respectively relative relatively effective
effectively prospective perspective sensitive native administrative quantitative qualitative collective comparative representative
representatives humanitarian humanitaire different differently differences difference difficult difficulty difficulties difficulté
difficultés affected affects affecting effort efforts effect effects offer offered offers offering office officer officers offices official
officials officially traffic trafficking trafficked staff staffing staffed suffered suffering sufficient sufficiently insufficient
financial financially finance financing financed finding findings final finally confirmed confirm confirms confirmation defined
definition definitions specific specifically significant significantly significance profile profiles profiling benefit benefits
beneficiary beneficiaries beneficiarios beneficiario beneficiaires certificate certificates certified verified verification
classified classification modified modification notified notification qualified qualification identified scientific efficient
efficiency artificial fifteen fifty figure figures field fields first filed filled fishing fulfil fulfilled conflict conflicts
inflow inflows outflow outflows influx inflation reflect reflected reflects reflecting floods flooded flooding flexible flexibility
overflow workflow flights shift shifted shifting after afterwards draft drafted drafting software written submitted permitted
committee committees admitted attempted attempts attend attended attending settlement settlements pattern patterns matter matters
attached attack attacks better letter letters getting setting cutting battery
institution políticas estadísticas identificación población nutrición protección información situación educación organización
institución registro finales finalmente oficina oficial oficiales específico específicos conflicto conflictos afectados afectadas
refugiés réfugiés statistiques officiel officielle officiels chiffres effectif effectifs définition spécifique spécifiques conflit conflits
coefficient influence affaires différent différents différente différentes information identifié identifiés bénéficiaires
`;

export const ligatureWords: readonly string[] = [...new Set(words.split(/\s+/).filter((word) => word.length >= 6))];
