import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { CellStyle } from "../workbook-content";
import { fromUniverStyle, toUniverStyle } from "./style-conversion";

type Register = (id: string, data: IStyleData) => void;

/** Gives each style one id of the engine's, so that cells share them and a style comes back as the object it was. */
export class StyleTable {
  private readonly ids = new Map<CellStyle, string>();
  private readonly idsByContent = new Map<string, string>();
  private readonly styles = new Map<unknown, CellStyle>();
  private register: Register = () => undefined;

  /** `register` tells the engine of a new style; those given out before are told at once. */
  connect(register: Register): void {
    this.register = register;
    for (const [style, id] of this.ids) register(id, toUniverStyle(style));
  }

  /** Undefined for the default style. Styles that are equal but not the same keep apart: a file may tell them apart. */
  idOf(style: CellStyle | undefined): string | undefined {
    if (!style) return undefined;
    return this.ids.get(style) ?? this.add(style);
  }

  /** An object for this content that is in use already, so that equal styles made later are the same. */
  shared(style: CellStyle): CellStyle {
    const id = this.idsByContent.get(contentOf(style));
    return (id === undefined ? undefined : this.styles.get(id)) ?? style;
  }

  ofCell(cell: Nullable<ICellData>, read: (id: string) => Nullable<IStyleData>): CellStyle | undefined {
    const key = cell?.s;
    if (!key) return undefined;
    const known = this.styles.get(key);
    if (known) return known;
    const data = typeof key === "string" ? read(key) : key;
    if (!data) return undefined;
    const style = this.shared(fromUniverStyle(data));
    if (typeof key === "string") this.styles.set(key, style);
    return style;
  }

  private add(style: CellStyle): string | undefined {
    if (Object.keys(style).length === 0) return undefined;
    const id = `style-${this.ids.size + 1}`;
    this.ids.set(style, id);
    this.styles.set(id, style);
    const content = contentOf(style);
    if (!this.idsByContent.has(content)) this.idsByContent.set(content, id);
    this.register(id, toUniverStyle(style));
    return id;
  }
}

function contentOf(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
