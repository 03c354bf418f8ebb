package io.placard.hardware.rfid.llrp;

import io.placard.hardware.rfid.InventoryPresence;
import io.placard.hardware.rfid.polled.Answer;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;

/** Reads the tags of an RO_ACCESS_REPORT (LLRP 1.0.1, 16.2.7.3). */
final class LlrpReport {
    private static final int TAG_REPORT_DATA = 240;
    private static final int EPC_DATA = 241;
    private static final int EPC_96 = 13;
    private static final int ANTENNA = 1;
    private static final int PEAK_STRENGTH = 6;

    private String epc = "";
    private int antenna = 1;
    private int dbm = InventoryPresence.NO_RSSI;

    private LlrpReport() {}

    /** Reads a report; {@code placeOf} tells what an antenna is called. */
    static Answer read(ByteBuffer parameters, IntFunction<String> placeOf) {
        var reports = new ArrayList<LlrpReport>();
        boolean isWhole = LlrpParameters.forEach(parameters, parameter -> {
            if (!parameter.isShort() && parameter.type() == TAG_REPORT_DATA) {
                reports.add(of(parameter.content()));
            }
        });
        var sightings = reports.stream()
                .filter(report -> !report.epc.isEmpty())
                .map(report -> new Answer.Sighting(placeOf.apply(report.antenna), report.epc, report.dbm))
                .toList();
        return isWhole && sightings.size() == reports.size()
                ? new Answer.Tags(List.copyOf(sightings), false)
                : new Answer.Senseless();
    }

    private static LlrpReport of(ByteBuffer content) {
        var report = new LlrpReport();
        boolean isWhole = LlrpParameters.forEach(content, report::take);
        if (!isWhole) {
            report.epc = "";
        }
        return report;
    }

    private void take(LlrpParameters.Parameter parameter) {
        var content = parameter.content();
        if (parameter.isShort()) {
            switch (parameter.type()) {
                case EPC_96 -> epc = hex(content, content.remaining());
                case ANTENNA -> antenna = content.getShort() & 0xFFFF;
                case PEAK_STRENGTH -> dbm = content.get();
                default -> {}
            }
        } else if (parameter.type() == EPC_DATA && content.remaining() > 2) {
            int bytes = ((content.getShort() & 0xFFFF) + Byte.SIZE - 1) / Byte.SIZE;
            if (bytes <= content.remaining()) {
                epc = hex(content, bytes);
            }
        }
    }

    private static String hex(ByteBuffer content, int length) {
        var bytes = new byte[length];
        content.get(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
