#!/usr/bin/env bash
# Starts RabbitMQ and PostgreSQL for the fleet, on loopback and in a folder of their own: nothing of the machine is touched.
#
#   servers.sh start FOLDER             makes what is not there yet, starts both, and writes the addresses to FOLDER/addresses
#   servers.sh stop FOLDER              stops both; the folder keeps their data
#   servers.sh restart-broker FOLDER
#   servers.sh stop-database FOLDER     and start-database: what a failover looks like
#
# Both come from Debian: apt-get install rabbitmq-server postgresql. As root, PostgreSQL runs as the user postgres, which its package makes.
set -euo pipefail

command=${1:-}
folder=${2:-}
if [ -z "$folder" ]; then sed -n '2,10s/^# \{0,1\}//p' "$0"; exit 2; fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

rabbit=/usr/lib/rabbitmq/bin
postgres=$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1)
[ -x "$rabbit/rabbitmq-server" ] || { echo "RabbitMQ is not installed: apt-get install rabbitmq-server" >&2; exit 3; }
[ -n "$postgres" ] || { echo "PostgreSQL is not installed: apt-get install postgresql" >&2; exit 3; }

# Ports are chosen once and kept, so that whoever is connected finds the servers again.
free_port() {
    local port
    while :; do
        port=$(( 20000 + (RANDOM * 32768 + RANDOM) % 12000 ))
        (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null || { echo "$port"; return; }
    done
}
if [ ! -f "$folder/ports" ]; then
    { echo "amqp=$(free_port)"; echo "dist=$(free_port)"; echo "epmd=$(free_port)"; echo "sql=$(free_port)"; } > "$folder/ports"
fi
. "$folder/ports"

as_postgres() { if [ "$(id -u)" = 0 ]; then (cd / && runuser -u postgres -- "$@"); else "$@"; fi; }

# Idle schedulers do not spin: the cores are for the workers.
# The package's own program, not the wrapper in sbin, which insists on the system's user and folders.
with_rabbit() {
    env HOME="$folder/rabbitmq" RABBITMQ_NODENAME="fleet$amqp@localhost" RABBITMQ_NODE_IP_ADDRESS=127.0.0.1 RABBITMQ_NODE_PORT="$amqp" RABBITMQ_DIST_PORT="$dist" \
        ERL_EPMD_ADDRESS=127.0.0.1 ERL_EPMD_PORT="$epmd" RABBITMQ_MNESIA_BASE="$folder/rabbitmq/data" RABBITMQ_LOG_BASE="$folder/rabbitmq/log" \
        RABBITMQ_PID_FILE="$folder/rabbitmq/pid" RABBITMQ_CONFIG_FILE="$folder/rabbitmq/none" RABBITMQ_ENABLED_PLUGINS_FILE="$folder/rabbitmq/plugins" \
        RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS="-kernel inet_dist_use_interface {127,0,0,1} +sbwt none +sbwtdcpu none +sbwtdio none" "$@"
}

start_broker() {
    mkdir -p "$folder/rabbitmq/data" "$folder/rabbitmq/log"
    [ -f "$folder/rabbitmq/plugins" ] || echo '[].' > "$folder/rabbitmq/plugins"
    rm -f "$folder/rabbitmq/pid"
    with_rabbit setsid "$rabbit/rabbitmq-server" > "$folder/rabbitmq/log/start" 2>&1 < /dev/null &
    for _ in $(seq 600); do
        # The port answers before the broker does; its greeting needs a header, and comes when it is up.
        if answers_amqp; then return; fi
        sleep 0.1
    done
    echo "RabbitMQ did not start; see $folder/rabbitmq/log" >&2
    exit 1
}

answers_amqp() { { exec 3<> "/dev/tcp/127.0.0.1/$amqp" && printf 'AMQP\0\0\011\001' >&3 && [ -n "$(timeout 1 head -c 1 <&3 | tr '\0' x)" ]; } 2> /dev/null; }

stop_broker() {
    local pid
    pid=$(cat "$folder/rabbitmq/pid" 2> /dev/null) || return 0
    kill "$pid" 2> /dev/null || return 0
    for _ in $(seq 300); do kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
    kill -9 "$pid" 2> /dev/null || true
    rm -f "$folder/rabbitmq/pid"
}

stop_port_mapper() { with_rabbit epmd -kill > /dev/null 2>&1 || true; }

start_database() {
    if [ ! -d "$folder/postgresql" ]; then
        mkdir "$folder/postgresql"
        if [ "$(id -u)" = 0 ]; then chmod a+x "$folder"; chown postgres "$folder/postgresql"; fi
        as_postgres "$postgres/initdb" --pgdata "$folder/postgresql/data" --username archive --auth trust --encoding UTF8 --locale C.UTF-8 > /dev/null
        printf "%s\n" "listen_addresses = '127.0.0.1'" "port = $sql" "unix_socket_directories = ''" "max_connections = 50" | as_postgres tee -a "$folder/postgresql/data/postgresql.conf" > /dev/null
    fi
    as_postgres "$postgres/pg_ctl" --pgdata "$folder/postgresql/data" --log "$folder/postgresql/log" --wait start > /dev/null
}

stop_database() { as_postgres "$postgres/pg_ctl" --pgdata "$folder/postgresql/data" --mode fast --wait stop > /dev/null 2>&1 || true; }

case "$command" in
    start)
        start_database
        start_broker
        printf '%s\n' "amqp://guest:guest@127.0.0.1:$amqp/" "Host=127.0.0.1;Port=$sql;Username=archive;Database=postgres" > "$folder/addresses"
        cat "$folder/addresses" ;;
    stop) stop_broker; stop_port_mapper; stop_database ;;
    restart-broker) stop_broker; start_broker ;;
    stop-database) stop_database ;;
    start-database) start_database ;;
    *) echo "$0: start, stop, restart-broker, stop-database or start-database" >&2; exit 2 ;;
esac
