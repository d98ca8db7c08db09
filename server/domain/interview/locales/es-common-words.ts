import { accentless, wordSet } from './compile-words.ts';

/** Everyday Spanish outside the function words, chosen by us: the coarse band of the informativeness measure. */
export const esCommonWords: ReadonlySet<string> = accentless(
  wordSet(`
abrir abrió acabar aceite acuerdo agua aire ahora algo alguien allí alto amable amiga amigo amigos amor ancho animal antes año años aparcar
aquello aquí arreglar arriba así asunto atención atender atendieron aunque autobús avisar ayer ayuda ayudar ayudaron azul bajar bajo banco baño
barato barrio base bastante beber bien blanco boca bolsa bonito bueno buscar buscaba caer café caja calidad calle calor cama cambiar cambio camino
campo cara carne caro carta casa casi caso cena centro cerca cerrar cerrado chica chico ciudad clase claro cliente clientes cocina coche coger color comer
comida como comprar compra comprado con conocer contar contenta contento corazón correo corta corto cosa cosas costar costó crear creer cuando cuarto
cuenta cuidado cuerpo culpa curso dar datos debajo decidir decir dejar dejaron delante dentro derecho desayuno descanso desde despacio después día
días difícil dinero dirección distinto doctor doctora domingo dolor dormir dueño duda edad ejemplo empezar empresa encima encontrar encontré enero enfermo
enseñar entender entero entonces entrada entrar entrega enviar envío equipo error escribir escuchar escuela espacio esperar esperaba espera estado
experiencia explicar explicó fácil falta faltar familia favor fecha feliz fiesta fin final forma foto frente fresco frío fuego fuera fuerte funcionar funciona
futuro ganar gente gracias gran grande grupo guapo gusta gustar gustó haber habitación hablar hacer hambre hermana hermano hija hijo hijos historia hoja
hombre hora horario horas hotel hoy idea igual importante incluso ir izquierda joven jueves jugar junto juntos lado largo lavar lado leche leer lejos lento
letra libre libro limpio limpia línea listo llamar llamada llamé llave llegar llegó llegaron llenar lleno llevar llevo lluvia local luego lugar lunes luz
madre mal maleta malo mamá mañana manera mano mar marido martes más mayor media médico mejor mejorar mensaje menos mes mesa meses metro miedo miércoles
minuto minutos mirar mismo mitad moderno modo momento mucho muchos mujer mundo música nada nadie necesitar necesitaba negocio negro ningún niña niño niños
noche nombre normal nota noticia noticias novio nuevo nueva número nunca obra ocasión oficina ofrecer oído oír ojo ojos orden otro padre padres pagar pagué
página país palabra pan papá papel par parada parecer pareja parte partir pasado pasar pasó paso patio paz pedido pedir pedí pelo película pensar peor pequeño
perder perdí perfecto perro persona personal personas pesar pescado pie piso plan plato plaza pobre poco poder poner porque posible precio precios preguntar
pregunta preparar presupuesto primera primero problema problemas pronto propio próximo pueblo puerta puesto punto quedar quedó querer quitar rápido rápida
razón recibir recibí recoger recomendar recomiendo regalo reparar reparación respuesta restaurante resultado reunión rojo ropa ruido sábado saber sacar sala
salir salida salón salud seguir según segundo segura seguro semana semanas señor señora sentar sentir servicio servir sitio sobre sola solo solución sonido sol
subir sucio suelo suerte taller tarde tardar tarjeta teléfono temprano tener terminar terminó tiempo tienda tierra tipo tocar todavía tomar trabajar trabajo
traer trajeron tranquilo trato tren último única único usar útil vacaciones valer varios vecino veces venir ventana ver verano verdad verde vez viaje vida viejo
viernes vino visita visitar vivir volver volveré volvimos voz vuelta ya zona zapatos`),
);
