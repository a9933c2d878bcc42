package org.quarterdeck.calls;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a call has several of: tracks, formats, rooms and days, in the order of the chairs. */
@Repository
class CallLists {

    private final JdbcClient database;

    CallLists(JdbcClient database) {
        this.database = database;
    }

    List<String> tracks(CallCode code) {
        return names("calls_track", code);
    }

    List<String> formats(CallCode code) {
        return names("calls_format", code);
    }

    private List<String> names(String table, CallCode code) {
        return database.sql("select name from " + table + " where call_code = ? order by place")
                .param(code.value())
                .query(String.class)
                .list();
    }

    Map<String, Integer> slotsByTrack(CallCode code) {
        Map<String, Integer> slots = new HashMap<>();
        database.sql("select name, slots from calls_track where call_code = ? and slots is not null")
                .param(code.value())
                .query(row -> {
                    slots.put(row.getString("name"), row.getInt("slots"));
                });
        return slots;
    }

    List<Room> rooms(CallCode code) {
        return database.sql("select name, capacity, opens, closes from calls_room where call_code = ? order by place")
                .param(code.value())
                .query(CallLists::room)
                .list();
    }

    List<Day> days(CallCode code) {
        return database.sql("select held_on, opens, closes from calls_day where call_code = ? order by held_on")
                .param(code.value())
                .query(CallLists::day)
                .list();
    }

    void add(Call call) {
        String code = call.code().value();
        int place = 0;
        for (String track : call.tracks()) {
            database.sql("insert into calls_track (call_code, place, name, slots) values (?, ?, ?, ?)")
                    .params(code, place++, track)
                    .param(call.slots().byTrack().get(track))
                    .update();
        }
        place = 0;
        for (String format : call.formats()) {
            database.sql("insert into calls_format (call_code, place, name) values (?, ?, ?)")
                    .params(code, place++, format)
                    .update();
        }
        place = 0;
        for (Room room : call.rooms()) {
            database.sql("insert into calls_room (call_code, place, name, capacity, opens, closes)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(code, place++, room.name(), room.capacity())
                    .param(room.from())
                    .param(room.to())
                    .update();
        }
        for (Day day : call.days()) {
            database.sql("insert into calls_day (call_code, held_on, opens, closes) values (?, ?, ?, ?)")
                    .params(code, day.date(), day.from(), day.to())
                    .update();
        }
    }

    void remove(CallCode code) {
        for (String table : List.of("calls_track", "calls_format", "calls_room", "calls_day")) {
            database.sql("delete from " + table + " where call_code = ?")
                    .param(code.value())
                    .update();
        }
    }

    private static Room room(ResultSet row, int number) throws SQLException {
        return new Room(
                row.getString("name"),
                row.getInt("capacity"),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
    }

    private static Day day(ResultSet row, int number) throws SQLException {
        return new Day(
                row.getObject("held_on", LocalDate.class),
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class));
    }
}
