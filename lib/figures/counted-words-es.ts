/** Spanish words for what is counted, as in `counted-words-en.ts`. */
export const countedWordsEs = `
persons||persona individuo hombre mujer adulto nina nino nacional trabajador victima paciente pasajero beneficiario miembro alumno estudiante docente solicitante venezolano ciudadano herido
persons|arrivals|llegada entrada ingreso
persons|departures|salida
persons|refugees|refugiado refugiada
persons|displaced|desplazado
persons|returns|retornado retorno
persons|children|menor nna infancia
persons|dead-or-missing|muerto muerte fallecido desaparecido fallecimiento
persons|disembarked|desembarco
persons|population|poblacion
households||hogar familia
events|detected|deteccion
events|crossings|cruce
events|intercepted|interceptacion
events||ataque evento intento caso naufragio
applications|applications|solicitud
decisions|decisions|resolucion
places|reception|cama plaza
items||barco embarcacion tienda sitio campamento centro albergue escuela vehiculo vivienda casa comida municipio pai encuesta entrevista organizacion proyecto
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
|present|varada
|pending|pendiente
|reception|alojada alojado acogida
persons||representante enfermero enfermera medicos maestro maestra profesor voluntario empleado civiles combatiente soldado detenido rehen preso periodista comerciante madre huerfano viuda joven candidato votante asistentes excusados ganadero pescador agricultor campesino sobreviviente damnificado damnificada deportado expulsado indigena anciano colombianos ecuatorianos peruanos haitianos cubanos hondurenos guatemaltecos salvadorenos nicaraguenses mexicanos afganos sirios ucranianos marroquies argelinos senegaleses malienses sudaneses eritreos somalies nigerianos palestinos iraquies brasilenos chilenos ocupante lesionado delegado socorrista
~persons||usuario cliente experto lider lideresa funcionario policia
~events||nacimiento llamada bombardeo enfrentamiento inundacion sismo terremoto violacion secuestro protesta agresion hospitalizacion consulta parto infeccion denuncia queja alerta desalojo visita deportacion expulsione homicidio accidente
~items||carpa mosquitera filtro pozo letrina tanque bomba grifo colchon manta cobija balde toldo mosquitero libro computadora tarjeta vale certificado pasaporte auto coche ambulancia helicoptero buque lancha autobus puente carretera finca parcela arbol cabra oveja vaca cabeza bolsa saco caja botella racion canasta vacuna dosis frasco prueba aula salon edificio estructura iglesia mezquita mercado empresa banco carcel oficina almacen puesto punto zona localidad barrio provincia departamento distrito estado isla ciudad pueblo vereda agencia institucion asociacion consejo red equipo grupo nacionalidad idioma programa iniciativa actividad taller mision sesion curso campana informe articulo recomendacion medida acuerdo contrato donacion contribucion pago transferencia entrega vuelo viaje socio pais refugio colegio corregimiento comuna
`;
