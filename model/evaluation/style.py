"""The look of the report: inline, light or dark as the reader's system asks, and fit to print."""

STYLE = """
:root { color-scheme: light dark; --ink: #1d2126; --soft: #5b6570; --paper: #ffffff; --panel: #f4f6f7; --rule: #d5dade;
  --good: #e3f2e6; --c0: #8a939c; --c1: #2c7fb8; --c2: #d97706; --c3: #1b8a4b; --c4: #b03a87; --c5: #7a5bd0;
  --c6: #b3261e; --c7: #0f8f8f; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ec; --soft: #a4adb6; --paper: #15181b; --panel: #20252a;
  --rule: #3a4148; --good: #1d3a27; --c0: #9aa4ae; --c1: #5aa9e6; --c2: #f2a33c; --c3: #4cc57f; --c4: #e07abb;
  --c5: #a48cf0; --c6: #f0766d; --c7: #45c4c4; } }
@media print { :root { color-scheme: light; --ink: #000; --soft: #444; --paper: #fff; --panel: #fff; --rule: #bbb; }
  section, figure, tr { break-inside: avoid; } body { padding: 0; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px 20px 60px; max-width: 900px; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, "Segoe UI", "Open Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 15px; font-weight: 600; color: var(--soft); margin: 0 0 6px; }
h2 { font-size: 19px; margin: 38px 0 8px; padding-top: 12px; border-top: 1px solid var(--rule); }
h3 { font-size: 15px; margin: 22px 0 6px; }
.verdict { font-size: 22px; line-height: 1.35; margin: 0 0 14px; }
.note, figcaption, .soft { color: var(--soft); font-size: 13px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums; margin: 8px 0; }
th, td { text-align: right; padding: 4px 4px; border-bottom: 1px solid var(--rule); vertical-align: top; }
th { color: var(--soft); font-weight: 600; }
th:first-child, td:first-child { text-align: left; }
td.best { background: var(--good); font-weight: 600; }
td small { color: var(--soft); display: block; font-size: 10px; white-space: nowrap; }
ul { padding-left: 20px; margin: 6px 0; }
figure { margin: 14px 0; }
.chart > svg { width: 100%; height: auto; display: block; }
.chart figcaption { font-weight: 600; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 20px; }
@media (max-width: 700px) { .charts { grid-template-columns: 1fr; } }
svg text { fill: var(--soft); font-size: 12px; } svg .label { fill: var(--ink); }
.charts svg text { font-size: 18px; }
.grid { stroke: var(--rule); stroke-width: 1; } .whisker { stroke: var(--ink); stroke-width: 1.4; }
.line { fill: none; stroke-width: 2.4; } .ideal { fill: none; stroke: var(--soft); stroke-dasharray: 5 4; }
.c0 { fill: var(--c0); } .c1 { fill: var(--c1); } .c2 { fill: var(--c2); } .c3 { fill: var(--c3); }
.c4 { fill: var(--c4); } .c5 { fill: var(--c5); } .c6 { fill: var(--c6); } .c7 { fill: var(--c7); }
.l0 { stroke: var(--c0); } .l1 { stroke: var(--c1); } .l2 { stroke: var(--c2); } .l3 { stroke: var(--c3); }
.l4 { stroke: var(--c4); } .l5 { stroke: var(--c5); } .l6 { stroke: var(--c6); } .l7 { stroke: var(--c7); }
.keys { display: flex; flex-wrap: wrap; gap: 2px 16px; font-size: 13px; }
.key svg { width: 11px; height: 11px; margin-right: 5px; vertical-align: -1px; }
.sheet { display: grid; grid-template-columns: repeat(var(--columns), minmax(0, 210px)); gap: 8px;
  margin: 6px 0 4px; }
@media (max-width: 600px) { .sheet { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
.sheet figure { margin: 0 0 6px; } .sheet img { width: 100%; display: block; image-rendering: pixelated; }
.sheet figcaption { line-height: 1.3; margin-top: 3px; font-size: 12px; }
.bar { display: flex; align-items: center; gap: 8px; font-size: 12px; color: var(--soft); max-width: 420px; }
.bar img { height: 10px; flex: 1; min-width: 0; }
"""
