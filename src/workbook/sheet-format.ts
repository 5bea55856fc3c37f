/** Colours are #RRGGBB. Only what is given is set. */
export type CellFormat = {
  /** Excel's invariant code; "@" keeps every text a text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin lines of this colour around and between all cells. */
  readonly borders?: string;
  /** In points. */
  readonly rowHeight?: number;
};

/** `formula` is relative to the range's first cell; the first rule that holds wins and stops. */
export type ConditionalFormatRule = { readonly formula: string; readonly fill: string; readonly fontColor: string };

export type PageLayout = {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4";
  /** Pages across; as many down as it takes. */
  readonly pagesWide: number;
  /** Rows repeated on each page, as Excel writes them ("$1:$3"). */
  readonly titleRows: string;
};
