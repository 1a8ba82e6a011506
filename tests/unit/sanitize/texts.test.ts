import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../lib/sanitize/file-name';
import { labelText } from '../../../lib/sanitize/label-text';
import { plainText, wellFormed } from '../../../lib/sanitize/plain-text';
import { raisedText } from '../../../lib/sanitize/raised-text';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
);

describe('text that any format can carry', () => {
  it('mends broken surrogate pairs and drops control characters', () => {
    expect(wellFormed('a\uD800b\uDC00')).toBe('a\uFFFDb\uFFFD');
    expect(plainText('a\u0000b\u001Bc\r\nd\te\u009Ff')).toBe('abc\nd\tef');
    expect(plainText('😀')).toBe('😀');
  });

  it('keeps words apart where a line or a page begins anew', () => {
    expect(plainText('a\u000Bb\u000Cc\u0085d\re')).toBe('a\nb\nc\nd\ne');
  });

  it('is the same when cleaned again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        expect(labelText(labelText(text))).toBe(labelText(text));
      }),
    );
  });

  it('has no control character and no half of a pair left', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plainText(text)).not.toMatch(/(?![\n\t])\p{Cc}|\p{Surrogate}/u);
        expect(labelText(text)).not.toMatch(/\p{Cc}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\u200B]|^\s|\s$|\s\s/u);
      }),
    );
  });
});

describe('a label is one line without tricks', () => {
  it('removes what misleads the eye and keeps what spells a word', () => {
    expect(labelText('\u200B\u200BCompte rendu –\u00A0avril\n2021 ')).toBe('Compte rendu – avril 2021');
    expect(labelText('invoice\u202Efdp.exe')).toBe('invoicefdp.exe');
    expect(labelText('می\u200Cخواهم')).toBe('می\u200Cخواهم');
    expect(labelText('a\u200Cb')).toBe('ab');
  });

  it('is cut with an ellipsis and never inside a pair', () => {
    expect(labelText('abcdef', 4)).toBe('abc…');
    expect(labelText('ab😀def', 4)).toBe('ab…');
  });

  it('takes no time on a title of ten megabytes', () => {
    expect(labelText('x '.repeat(5_000_000)).length).toBeLessThanOrEqual(1_000);
  });
});

describe('a file name is good on every system', () => {
  it.each([
    ['Brief: 9/8 "final"?', 'md', 'Brief 9 8 final.md'],
    ['../../etc/passwd', 'html', 'etc passwd.html'],
    ['CON', 'md', 'rapporteur-CON.md'],
    ['', 'md', 'rapporteur.md'],
    ['.hidden', 'md', 'hidden.md'],
    ['ok', '../x', 'ok.x'],
  ])('%s', (title, extension, expected) => {
    expect(fileName(title, extension)).toBe(expected);
  });

  it('never holds a path, a reserved character or more than 130 characters', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        expect(fileName(title, 'md')).toMatch(/^[^<>:"/\\|?*]{1,130}\.md$/);
      }),
    );
  });
});

describe('a note mark never becomes a digit of the number before it', () => {
  it.each([
    ['1', 'sup', '¹'],
    ['2,3', 'sup', ' [2,3]'],
    ['[2]', 'sup', ' [2]'],
    ['*', 'sup', '*'],
    ['er', 'sup', 'ᵉʳ'],
    ['2', 'sub', '₂'],
    ['note', 'sub', 'note'],
  ] as const)('%s in %s is %s', (text, tag, expected) => {
    expect(raisedText(text, tag)).toBe(expected);
  });
});
