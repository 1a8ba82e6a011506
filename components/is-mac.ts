/** Whether the keys of this computer are named as on a Mac. */
export const isMac = () => /Mac|iPhone|iPad/.test(navigator.platform);
