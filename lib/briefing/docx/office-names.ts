const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Names that the parts of a Word file begin with (ECMA-376). */
export const officeNames = {
  declaration: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  package: 'http://schemas.openxmlformats.org/package/2006',
  relationships,
  picture: `${drawing}/picture`,
  /** For parts with text in them. */
  text: `xmlns:w="${word}" xmlns:r="${relationships}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`,
  /** For parts without pictures and links. */
  plain: `xmlns:w="${word}"`,
} as const;
