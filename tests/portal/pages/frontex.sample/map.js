// Draws coast and circles on a canvas and in SVG: nothing of it is text that a page reader could find.
const canvas = document.getElementById('map');
const pen = canvas.getContext('2d');
pen.fillStyle = '#b7cbe0';
pen.fillRect(0, 0, 980, 440);
pen.fillStyle = '#e9e4d6';
pen.beginPath();
for (const [x, y] of [[0, 0], [980, 0], [980, 200], [840, 230], [760, 190], [690, 260], [640, 180], [560, 210], [600, 290], [500, 200], [410, 180], [300, 240], [180, 260], [120, 180], [0, 160]]) pen.lineTo(x, y);
pen.fill();
pen.fillRect(0, 380, 980, 60);
const circles = [['Western Mediterranean', 210, 305, 34, '2,410'], ['Central Mediterranean', 520, 310, 42, '3,150'], ['Eastern Mediterranean', 770, 285, 36, '2,680'], ['Western Balkan', 660, 150, 26, '1,240']];
const svg = document.getElementById('routes');
for (const [name, x, y, radius, value] of circles) {
  pen.fillStyle = 'rgba(11, 37, 69, .82)';
  pen.beginPath();
  pen.arc(x, y, radius, 0, 7);
  pen.fill();
  pen.fillStyle = '#fff';
  pen.font = '600 15px sans-serif';
  pen.textAlign = 'center';
  pen.fillText(value, x, y + 5);
  const label = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'));
  label.setAttribute('x', x);
  label.setAttribute('y', y + radius + 18);
  label.setAttribute('text-anchor', 'middle');
  label.setAttribute('font-size', '14');
  label.textContent = name;
}
