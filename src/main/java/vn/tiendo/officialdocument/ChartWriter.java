package vn.tiendo.officialdocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Writes a chart of Word's own, with its figures as labels and shades that stay apart when printed in grey. */
final class ChartWriter {

    private static final int TWENTIETH_OF_A_POINT = 635;
    private static final double PART_OF_PAGE = 0.9;
    private static final double HEIGHT = 0.5;
    private static final int TYPE_SIZE = 1200;
    private static final List<Integer> SHADES = List.of(0x404040, 0xBFBFBF, 0x808080, 0xE6E6E6, 0x5F5F5F, 0xFFFFFF);

    private final Block.Chart content;
    private final XWPFChart chart;

    private ChartWriter(Block.Chart content, XWPFChart chart) {
        this.content = content;
        this.chart = chart;
    }

    /** @param width of the page's text, in twentieths of a point */
    static void write(Block.Chart content, XWPFParagraph paragraph, int width) {
        var wide = (int) (width * PART_OF_PAGE) * TWENTIETH_OF_A_POINT;
        try {
            var chart = paragraph.getDocument().createChart(paragraph.createRun(), wide, (int) (wide * HEIGHT));
            new ChartWriter(content, chart).write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("a new chart has a valid name", impossible);
        }
    }

    private void write() {
        if (content.kind() == Block.ChartKind.BAR) {
            bars();
        } else {
            pie();
        }
        if (content.kind() == Block.ChartKind.PIE || content.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        typeface();
    }

    private void bars() {
        var categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var figures = chart.createValueAxis(AxisPosition.LEFT);
        figures.setCrosses(AxisCrosses.AUTO_ZERO);
        figures.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, figures);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        fill(data);
        chart.plot(data);
        var bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        for (var i = 0; i < bars.size(); i++) {
            shade(data.getSeries(i), i);
            labels(bars.get(i));
        }
    }

    private void pie() {
        var data = chart.createData(ChartTypes.PIE, null, null);
        data.setVaryColors(true);
        fill(data);
        chart.plot(data);
        for (var i = 0; i < content.categories().size(); i++) {
            data.getSeries(0).getDataPoint(i).setFillProperties(grey(i));
            data.getSeries(0).getDataPoint(i).setLineProperties(outline());
        }
        var labels = chart.getCTChart()
                .getPlotArea()
                .getPieChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        show(labels, true);
    }

    private void fill(XDDFChartData data) {
        var names = categories();
        for (var i = 0; i < content.series().size(); i++) {
            var series = content.series().get(i);
            var range = chart.formatRange(new CellRangeAddress(1, names.getPointCount(), i + 1, i + 1));
            var values = XDDFDataSourcesFactory.fromArray(series.values().toArray(new Double[0]), range, i + 1);
            var name = PlainText.line(series.name());
            data.addSeries(names, values).setTitle(name, chart.setSheetTitle(name, i + 1));
        }
    }

    private XDDFCategoryDataSource categories() {
        var names = content.categories().stream().map(PlainText::line).toArray(String[]::new);
        var range = chart.formatRange(new CellRangeAddress(1, names.length, 0, 0));
        return XDDFDataSourcesFactory.fromArray(names, range, 0);
    }

    private static void labels(CTBarSer bars) {
        var labels = bars.addNewDLbls();
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        show(labels, false);
    }

    private static void show(CTDLbls labels, boolean share) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(share);
        labels.addNewShowBubbleSize().setVal(false);
        if (share) {
            labels.setSeparator("; ");
        }
    }

    private static void shade(XDDFChartData.Series series, int index) {
        var look = new XDDFShapeProperties();
        look.setFillProperties(grey(index));
        look.setLineProperties(outline());
        series.setShapeProperties(look);
    }

    private static XDDFSolidFillProperties grey(int index) {
        var shade = SHADES.get(index % SHADES.size());
        return new XDDFSolidFillProperties(
                XDDFColor.from(new byte[] {(byte) (shade >> 16), (byte) (shade >> 8), shade.byteValue()}));
    }

    private static XDDFLineProperties outline() {
        return new XDDFLineProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[] {0, 0, 0})));
    }

    private void typeface() {
        var text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        text.addNewLstStyle();
        var type = text.addNewP().addNewPPr().addNewDefRPr();
        type.setSz(TYPE_SIZE);
        type.addNewLatin().setTypeface("Times New Roman");
        type.addNewCs().setTypeface("Times New Roman");
    }
}
