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
persons||representante enfermero enfermera medicos maestro maestra profesor profesore voluntario empleado civiles combatiente soldado detenido rehen preso periodista comerciante madre bebe huerfano viuda joven jovene adolescente candidato votante asistentes excusados ganadero pescador pescadore agricultor agricultore campesino sobreviviente damnificado damnificada deportado expulsado indigena anciano colombianos ecuatorianos peruanos haitianos cubanos hondurenos guatemaltecos salvadorenos nicaraguenses mexicanos afganos sirios ucranianos marroquies argelinos senegaleses malienses sudaneses eritreos somalies nigerianos palestinos iraquies brasilenos chilenos ocupante lesionado delegado socorrista
~persons||usuario cliente experto lider lidere lideresa funcionario policia
~events||nacimiento llamada bombardeo enfrentamiento inundacion inundacione sismo terremoto violacion violacione secuestro explosion explosione protesta agresion agresione hospitalizacion hospitalizacione consulta parto infeccion infeccione denuncia queja alerta desalojo visita deportacion deportacione expulsion expulsione homicidio accidente
~items||carpa mosquitera filtro pozo letrina tanque bomba grifo colchon colchone manta cobija balde bidon bidone toldo mosquitero libro uniforme computadora tarjeta vale certificado pasaporte camion camione auto coche moto ambulancia avion avione helicoptero buque lancha autobus autobuse puente carretera finca parcela arbol arbole animal animale cabra oveja vaca cabeza bolsa saco caja botella racion racione canasta vacuna dosis frasco prueba aula salon salone edificio estructura iglesia mezquita mercado empresa banco hotel hotele carcel carcele oficina almacen almacene puesto punto zona localidad localidade barrio provincia region regione departamento distrito canton cantone estado isla ciudad ciudade pueblo vereda agencia institucion institucione asociacion asociacione comite consejo red rede sector sectore equipo grupo nacionalidad nacionalidade idioma programa iniciativa actividad actividade taller tallere reunion reunione mision misione sesion sesione curso campana informe articulo recomendacion recomendacione medida acuerdo contrato donacion donacione contribucion contribucione pago transferencia entrega vuelo viaje convoy ong socio pais refugio colegio corregimiento comuna
`;
