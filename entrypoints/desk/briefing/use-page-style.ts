import { useEffect } from 'react';
import type { Flow } from '../../../lib/briefing/flow/flow';
import { pageStyle } from '../../../lib/briefing/html/page-style';
import type { Paper } from '../../../lib/model/briefing';

/** What stands around the text on paper, while a briefing is on the desk: its title, marking and page numbers, and the file's name. */
export function usePageStyle(flow: Flow, paper: Paper): void {
  const { runningTitle } = flow;
  const style = pageStyle(flow, paper);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [style]);
  useEffect(() => {
    let title = document.title;
    const before = () => {
      title = document.title;
      document.title = runningTitle;
    };
    const after = () => {
      document.title = title;
    };
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [runningTitle]);
}
