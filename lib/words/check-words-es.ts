import type { CheckWords } from './check-words-en';

/** The same in Spanish. */
export const checkWordsEs: CheckWords = {
  verdicts: {
    stands: 'se mantiene',
    changed: 'modificado desde entonces',
    gone: 'ya no figura',
    unchecked: 'no se pudo verificar',
  },
  reasons: {
    'not-allowed': 'no se permitió leer el sitio',
    'led-away': 'la dirección llevó a un sitio que no se permitió leer',
    offline: 'no había conexión',
    'no-answer': 'la página no llegó',
    'too-slow': 'la página tardó demasiado',
    'tab-closed': 'la pestaña se cerró antes de la lectura',
    refused: 'el sitio respondió con un error',
    challenge: 'el sitio pide demostrar que se es humano',
    'sign-in': 'el sitio pide iniciar sesión',
    picture: 'las imágenes no se comparan',
    'no-text': 'ningún texto que comparar',
    'no-page': 'la página ya no existe',
  },
  because: (verdict, reason) => `${verdict} (${reason})`,
  repeats: (places) => `las mismas palabras figuran en ${places} lugares`,
  was: 'Cuando se consultó',
  now: 'En la página ahora',
  ledTo: 'La dirección llevó a',
};
