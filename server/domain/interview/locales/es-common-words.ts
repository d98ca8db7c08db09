import { accentless, wordSet } from './compile-words.ts';

/** Everyday Spanish outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const esCommonWords: ReadonlySet<string> = accentless(
  wordSet(`
abajo abierto abrir abrió acabar acabó aceptar acompañar aconsejar acuerdo adelante adentro afuera agua aire alegría alegre alto alta amigo amiga amigos amigas amor ancho andar animal animales
año años anterior apagar aparcar aparecer apartamento aprender aprendí aprovechar arreglar arregló arreglaron arriba asunto atender atendió atendieron atrás aula autobús avisar avisaron aviso ayer ayuda
ayudar ayudó ayudaron azul bajar bajó baja banco baño barato barata barrio barrer basta bastante beber bebida blanco blanca boca boda bolsa bolsillo botella brazo broma buscar busqué buscaba
cabeza caer cayó café caja calidad caliente calle calor cama cambiar cambió cambiaron cambio caminar camino camisa campo cansado cansada cantidad cara carne carta casa casas caso casos cena cenar centro
cerca cerrar cerrado cerró chico chica chicos chicas ciudad clase clases claro clara cliente clientes cocina cocinar coche carro coger cogió color comenzar comer comida comidas comimos completo compra
comprar compré compramos comprado común conocer conocía conocido conseguir consejo contar contó contestar contestaron control corazón correo correr corto corta costar costó costumbre crear creer
cuadro cuarto cubrir cuello cuenta cuerpo cuestión cuidado cuidar cuidan culpa cumplir cumplieron cumpleaños curso dar dado datos debajo decidir decidí decir dijo dijeron dedo dejar dejó dejaron dejado
delante dentro derecho derecha desayuno descansar descanso descubrir desear despacio despertar detalle detalles detrás día días dibujo diente dientes diferencia diferente diferentes difícil dificil
dinero dirección directo distinto distinta doctor doctora doler dolor domingo dormir dormí dueño dueña duda dudas durar dura duro edad ejemplo elegir elegí empezar empezó empecé empezamos empresa empresas encima
encontrar encontré encontramos encontró enfermo enseguida enseñar enseñó entender entiendo entero entera entrada entrar entregar entrega entregaron enviar enviaron envío época equipo error errores escribir escribí escuchar
escuchan escuela esfuerzo espacio espalda esperar esperé esperamos espera esperaba esposo esposa estación estudiar estudio exacto explicar explicó explicaron explicado éxito fácil fácilmente faltar falta faltaba familia
favor fecha feo fiesta fila fin final finalmente físico flor flores fondo forma foto fotos frente fresco fría frío frutas fuego fuerte fuerza función funcionar funciona funcionaba funcionó futuro ganar ganas gastar gasto
gastos gato gente grande grandes gratis grupo guapo guardar guerra gusto gustar gustaba habitación habitaciones hablar habló hablé hablamos hambre hermano hermana hermanos hija hijo hijos hijas historia hoja hombre hombres hora
horas horario horarios hospital hotel hoy hueso huevo idea ideas igual imagen importante importa imposible intentar interés invierno invitar izquierda jardín jefe jefa joven jóvenes jueves jugar juego junto junta juntos
lado largo larga lavar lado leche leer lejos lengua lento letra levantar ley libre libro libros limpiar limpieza limpio limpia limpios línea listo lista llamar llamé llamó llamaron llamada llave llegar llegó llegué llegaron
llegamos lleno llena llenar llevar llevo llevó llevaron llorar llover lluvia local locales loco luna lunes luz madera madre maestro maestra maleta mamá mandar mandaron manera mano manos mañana mañanas máquina mar marido
marca martes materia material matrimonio mayor mayores médico médica medida medio media mediodía mejorar mejoró memoria menor menores mensaje mensajes mente mercado mes mesa mesas meses metro meter miedo miembro miércoles mil minuto
minutos mirar miré mitad moda modelo moderno modo momento momentos montar montaje montaron mostrar mostró motivo mover móvil celular mueble muebles mujer mujeres mundo música nacer necesidad necesario necesitar necesito
necesitaba necesitamos negocio negro negra nervioso niña niño niños niñas nivel noche noches nombre nota notar noticia noticias novio novia nube nuevo nueva nuevos nuevas número números obra obras ocasión ocupar ocurrir
ocurrió oferta oficina oír ojo ojos olvidar olor opción opinión orden ordenador oscuro padre padres pagar pagué pagamos pago página país países palabra palabras pan pantalla papá papel papeles paquete par parada pararse parecer
pared pareja parque parte partes pasado pasada pasar pasó pasamos paseo paso patio paz pecho pedido pedidos pedir pedí pidió pedimos pelo película pensar pensé peluquería pequeño pequeña pequeños perder perdió perdón perro perra
persona personas pesar pescado pie piel pierna pies piso pista placer plan planta plato platos playa plaza plazo pobre poner puso pusieron posible posibilidad practicar práctico precio precios preferir pregunta preguntar
preguntas pregunté preparar preparado presupuesto primavera primero primera primer primo principio probar probé probamos problema problemas profesor profesora programa pronto propio propia próximo próxima prueba pueblo puente puerta
puertas puesto punto puntos quedar quedó quedaron quejarse quitar razón real recibir recibí recibimos recibieron recoger recogida recordar recuerdo red regalo regalar relación reloj reparar reparación repetir reserva reservar
reservé reservamos respirar responder respondieron respuesta respeto resto restaurante resultado resultados reunión revisar revisaron rincón río ritmo rojo roja ropa ruido sábado saber sabe sabía sabor sacar sala salida salir
salió salimos salón salud sangre santo seco seguir segundo segunda seguridad seguro segura semana semanas sencillo sentar sentarse sentir sentí sentido señal señor señora señores serio servir sirvieron sexto siglo
significar silencio silla sillas simple situación sobrar social sol solución solucionar solucionaron sonar sonido sonreír sonrisa subir subió sucio suelo sueño suerte suficiente sufrir surgir tamaño tarde tardes tardar tardó
tardaron tarea tarjeta taxi taza techo técnico técnica teléfono tema temprano temporada tercero terminar terminó terminaron terraza tiempo tienda tiendas tierra tinta tipo tocar tomar tomó trabajar trabajan trabajador
trabajadores trabajos traer trajeron trajo tranquilo tranquila tranquilidad tratar tratan trataron tren tres triste turno último última últimos útil único única usar uso vacaciones vacío valer valor vecino vecina vecinos
veces vender venir vino vinieron ventana venta ver vemos verano verdad verde verdura vestido vez viaje viajes vida vídeo viejo vieja viento viernes visita visitar visitamos vista visto vivir vivo vivimos volver volví
volvimos vuelta vuelto voz zapato zapatos zona`),
);
