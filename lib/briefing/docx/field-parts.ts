import { BuilderElement, TextRun } from 'docx';

/** Begin of a field of Word with its instruction, which never comes from a page, up to where its words follow. */
export function fieldBegin(instruction: string): TextRun[] {
  const code = new BuilderElement({
    name: 'w:instrText',
    attributes: { space: { key: 'xml:space', value: 'preserve' } },
  });
  code.addChildElement(instruction);
  return [
    new TextRun({ children: [fieldCharacter('begin')] }),
    new TextRun({ children: [code] }),
    new TextRun({ children: [fieldCharacter('separate')] }),
  ];
}

/** The end of a field. */
export function fieldEnd(): TextRun {
  return new TextRun({ children: [fieldCharacter('end')] });
}

function fieldCharacter(type: 'begin' | 'separate' | 'end'): BuilderElement<{ type: string }> {
  return new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } });
}
