/** Spanish words for what is counted, as in `counted-words-en.ts`. */
export const countedWordsEs = `
persons||persona individuo hombre mujer mujere adulto nina nino nacional nacionale habitante trabajador victima paciente pasajero beneficiario miembro participante alumno estudiante docente solicitante migrante venezolano ciudadano residente herido
persons|arrivals|llegada entrada ingreso
persons|departures|salida
persons|refugees|refugiado refugiada
persons|displaced|desplazado
persons|returns|retornado retorno
persons|children|menor menore nna infancia
persons|dead-or-missing|muerto muerte fallecido desaparecido fallecimiento
persons|disembarked|desembarco
persons|population|poblacion
households||hogar hogare familia
events|detected|deteccion deteccione
events|crossings|cruce
events|intercepted|interceptacion interceptacione
events||incidente ataque evento intento caso naufragio
applications|applications|solicitud solicitude
decisions|decisions|decision decisione resolucion resolucione
places|reception|cama plaza
items||barco embarcacion embarcacione tienda sitio campamento centro albergue escuela hospital hospitale vehiculo vivienda casa comida municipio pai kit encuesta entrevista organizacion organizacione proyecto
|registered|registrado registrada registraron inscrito
|detected|detectado detectada detectaron
|intercepted|interceptado interceptada
|disembarked|desembarcado desembarcada desembarcaron
|arrivals|llegaron llegado ingresaron entraron
|displaced|desplazada
|returns|retornada retornaron
|dead-or-missing|murieron fallecieron muerta fallecida desaparecida
|reached|asistida alcanzada atendida
|in-need|necesidad
|present|varada presente
|pending|pendiente
|reception|alojada alojado acogida
`;
